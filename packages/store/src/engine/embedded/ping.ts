import { Client, type ClientConfig } from 'pg';
import { sqlState } from '../sql-state.ts';
import { SOCKET_NUMBER } from './places.ts';

const OWNER = 'samskab';
/** `cannot_connect_now`: on its way up or down. */
const NOT_NOW = '57P03';

/** How to reach a database of the embedded server; whoever may enter the folder of the socket is its owner. */
export function socketSettings(socketFolder: string, database: string): ClientConfig {
  return { host: socketFolder, port: SOCKET_NUMBER, user: OWNER, database };
}

/** Whether a server answers on the socket. */
export async function ping(socketFolder: string): Promise<'ready' | 'busy' | 'absent'> {
  const client = new Client(socketSettings(socketFolder, 'postgres'));
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return 'ready';
  } catch (error) {
    return sqlState(error) === NOT_NOW ? 'busy' : 'absent';
  } finally {
    await client.end().catch(() => {});
  }
}
