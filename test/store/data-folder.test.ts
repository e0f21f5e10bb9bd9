import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDataFolder } from '../../src/store/data-folder.ts'
import { databaseWords } from '../../src/store/database.words.ts'

it('a data folder that cannot be made is reported, with its name and why', async () => {
  const place = await mkdtemp(join(tmpdir(), 'quorate-place-'))
  const file = join(place, 'a-file')
  await writeFile(file, '')
  const folder = join(file, 'data')
  await expect(makeDataFolder(folder)).rejects.toMatchObject({
    code: 'not-allowed',
    message: databaseWords.folderUnusable(folder, 'ENOTDIR'),
  })
  await rm(place, { recursive: true })
})
