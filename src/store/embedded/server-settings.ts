/**
 * The server's settings. It listens only on its socket inside the cluster, which only the owner can enter. One
 * council's committees need neither replication nor parallel query workers, and memory is short. The log never quotes a
 * statement, since statements hold what people wrote.
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

/** @param more further settings, which tests use */
export function argumentsFor(cluster: string, more: Readonly<Record<string, string>>): string[] {
  const all = Object.entries({ ...settings, ...more })
  return ['-D', cluster, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
