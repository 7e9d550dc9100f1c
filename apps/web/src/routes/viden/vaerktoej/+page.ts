// The one page that is a tool: it answers while somebody changes things, from a worker in their own browser.
export const csr = true;

export const load = ({ data }) => data;
