import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDataFolder } from '../../../src/store/data-folder.ts'
import { holdServer } from '../../../src/store/embedded/hold-server.ts'
import { findPrograms } from '../../../src/store/embedded/programs.ts'
import { dataFolder } from '../../support/data-folder.ts'

const folder = dataFolder()

it('if npm has none for this computer, the error names DATABASE_URL', () => {
  expect(() => findPrograms('sunos-sparc')).toThrow(
    'The embedded database is not installed for this computer (sunos-sparc). Run “npm ci” again if it is Linux or macOS on x64 or arm64, or set DATABASE_URL to a PostgreSQL server instead.',
  )
})

it.each([
  ['the loader that they name is missing, as on musl', '#!/no/such/loader\n', 'ENOENT'],
  [
    'a library is missing',
    '#!/bin/sh\necho "postgres: error while loading shared libraries: libicui18n.so.60" >&2\nexit 127\n',
    'libicui18n.so.60',
  ],
])('if %s, the error names DATABASE_URL', async (_, script, why) => {
  await makeDataFolder(folder.path)
  const postgres = join(folder.path, 'postgres-that-fails')
  await writeFile(postgres, script)
  await chmod(postgres, 0o755)
  const opening = holdServer(folder.path, expect.unreachable, { programs: { postgres, initdb: postgres } })
  await expect(opening).rejects.toMatchObject({
    code: 'database-unfit',
    message: expect.stringMatching(
      new RegExp(`^The embedded database does not run on this computer \\(.*${why}.*DATABASE_URL`),
    ),
  })
})
