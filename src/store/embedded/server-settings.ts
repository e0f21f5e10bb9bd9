/**
 * What the server is started with. It answers on its socket alone, which lies in the cluster, where only the owner may
 * go. One council's committees need no replication and no helpers for large queries, and memory is short. Its log tells
 * of the server and never quotes a statement, since those hold what people wrote.
 */
const settings = {
  listen_addresses: '',
  unix_socket_directories: '.',
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** @param more settings on top, which tests use */
export function argumentsFor(cluster: string, more: Readonly<Record<string, string>>): string[] {
  const all = Object.entries({ ...settings, ...more })
  return ['-D', cluster, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
