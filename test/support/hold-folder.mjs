// Run as another process: opens the database in the folder, then adds councils until it is stopped, and says which
// have been acknowledged. Built code is used, since Node 20 runs no TypeScript.
import { createStore } from '../../dist/store/create-store.js'
import { openDatabase } from '../../dist/store/open-database.js'

const [folder, mode] = process.argv.slice(2)
try {
  const database = await openDatabase({
    databaseUrl: null,
    folder,
    log: console,
    onLost(why) {
      process.send({ lost: why })
      process.exit(3)
    },
  })
  const store = createStore(database, { send: async () => {}, wake() {} })
  process.send({ opened: process.pid })
  for (let n = 0; mode === 'write'; n++) {
    const id = `council-${process.pid}-${n}`
    await store.transact((tx) => tx.councils.insert({ id, name: id }))
    process.send({ wrote: id })
  }
} catch (error) {
  process.send({ refused: error.code, sentence: error.message }, () => process.exit(1))
}
