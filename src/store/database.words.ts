import { said, type Words } from '../committee/kernel/said.ts'

const folder = '/srv/quorate/data'
const useServer = 'set DATABASE_URL to a PostgreSQL server instead'

export const databaseWords = {
  unreachable:
    'The database that DATABASE_URL names does not answer. Check the address and that it is running.',
  lost: 'It is lost.',

  /** @param owner a user id; null if it is unknown */
  othersFolder: said(
    (folder: string, owner: number | null) => {
      const user =
        owner === null ? 'another user' : owner === 0 ? 'root' : `the user with the number ${owner}`
      return `The data folder ${folder} belongs to ${user}. Run Quorate as that user, or choose another DATA_FOLDER.`
    },
    [folder, null],
    [folder, 0],
    [folder, 1001],
  ),
  folderUnusable: said(
    (folder: string, code: string) =>
      `The data folder ${folder} cannot be made or written (${code}). Choose another DATA_FOLDER, or look at the disk.`,
    [folder, 'EROFS'],
  ),
  folderInUse: said(
    (pid: number, locks: string) =>
      `Process ${pid} has been starting or stopping the database of the data folder for more than a minute (${locks}). Stop that process, then try again.`,
    [4711, `${folder}/locks`],
  ),
  fromQuorate01: said(
    (folder: string) =>
      `The data folder ${folder} holds the record of Quorate 0.1, which this version cannot read. Start it with that version, or choose another DATA_FOLDER; to begin anew in this one, move its folder “postgres” away.`,
    [folder],
  ),
  otherPostgres: said(
    (wrote: string, ours: string) =>
      `The database in the data folder was written by PostgreSQL ${wrote}, and this version of Quorate holds PostgreSQL ${ours}. Start it with the version of Quorate that wrote it.`,
    ['17', '18'],
  ),

  notInstalled: said(
    (computer: string) =>
      `The embedded database is not installed for this computer (${computer}). Run “npm ci” again if it is Linux or macOS on x64 or arm64, or ${useServer}.`,
    ['win32-x64'],
  ),
  doesNotRun: said(
    (why: string) =>
      `The embedded database does not run on this computer (${why}). It needs Linux with glibc, or macOS. If that is what you have, run “npm run build”; otherwise ${useServer}.`,
    ['ENOENT'],
  ),
  cannotRunAs: said(
    (user: 'root' | 'unnamed') =>
      `The embedded database cannot run as ${user === 'root' ? 'root' : 'a user without a name'} here. Run Quorate as another user, with a data folder of that user’s, or ${useServer}.`,
    ['root'],
    ['unnamed'],
  ),
  notMade: said(
    (folder: string, why: string) => `The embedded database could not be made in ${folder}: ${why}.`,
    [folder, 'no space left on device'],
  ),
  /** @param why in PostgreSQL's own words; null if it has said nothing */
  doesNotStart: said(
    (why: string | null, log: string) =>
      `The embedded database does not start: ${why ?? 'it does not answer'}. ${log} says more.`,
    ['could not write lock file', `${folder}/database.log`],
    [null, `${folder}/database.log`],
  ),
} as const satisfies Words
