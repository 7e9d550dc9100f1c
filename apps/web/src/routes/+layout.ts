// Pages are HTML. A page that earns a script asks for one of the small modules in lib/enhance.
export const csr = false;
