// Run as another process: opens the database in the folder, then adds councils until it is stopped, and says which
// have been acknowledged; or holds it, and closes when it is told to. Built code is used, since Node 20 runs no
// TypeScript.
import { createStore } from '../../dist/store/create-store.js'
import { openDatabase } from '../../dist/store/open-database.js'

const [folder, mode] = process.argv.slice(2)
try {
  const onLost = (why) => process.send({ lost: why }, () => process.exit(3))
  const database = await openDatabase({ databaseUrl: null, folder, log: console, onLost })
  process.once('message', async () => {
    await database.close()
    process.send({ closed: process.pid }, () => process.exit(0))
  })
  process.send({ opened: process.pid })
  const store = createStore(database)
  for (let n = 0; mode === 'write'; n++) {
    const id = `council-${process.pid}-${n}`
    await store.transact((tx) => tx.councils.insert({ id, name: id }))
    process.send({ wrote: id })
  }
} catch (error) {
  process.send({ refused: error.code, sentence: error.message }, () => process.exit(1))
}
