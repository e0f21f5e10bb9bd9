// Runs as a process of its own. It opens the database in the folder, and then either adds councils until it is stopped,
// and reports each that was acknowledged, or holds the folder and closes when told to. It uses the build, because Node 20
// runs no TypeScript.
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
