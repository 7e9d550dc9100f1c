/** Settings of PostgreSQL by their own names. */
export type ServerSettings = Readonly<Record<string, string>>;

/** One installation on one machine: no network, no replicas, few and short questions. */
export const SERVER_SETTINGS: ServerSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '64MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  timezone: 'UTC',
  // Compiling a question costs more than answering it at our sizes, and helpers take memory from the pages.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // Error messages quote what people wrote; the log on disk keeps only what concerns the server.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};
