import { Refusal } from '../refusal.ts'
import { openArchive } from './open-archive.ts'
import { fewElements, readXml } from './read-xml.ts'

/** The files of a Word document. */
export interface WordParts {
  main: Uint8Array
  /** A file of the archive, by its path. */
  at(path: string): Uint8Array | undefined
  /** The file of a kind, such as `styles` or `comments`. */
  of(kind: string): Uint8Array | undefined
  /** A running header or footer, by the id that sections use. */
  running(id: string): { kind: 'header' | 'footer'; file: Uint8Array | undefined } | null
  /** The files of drawings with words in them. */
  drawings: Uint8Array[]
}

interface Relation {
  id: string
  kind: string
  path: string
}

/** Opens the archive of a Word document. */
export function wordParts(bytes: Uint8Array): WordParts {
  const files = openArchive(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  const mainPath =
    relationsIn(files['_rels/.rels'], '').find(({ kind }) => kind === 'officeDocument')?.path ??
    'word/document.xml'
  const main = files[mainPath]
  if (!main) throw new Refusal('damaged')
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1)
  const relations = relationsIn(files[`${folder}_rels/${mainPath.slice(folder.length)}.rels`], folder)
  return {
    main,
    at: (path) => files[path],
    of: (kind) => files[relations.find((relation) => relation.kind === kind)?.path ?? `${folder}${kind}.xml`],
    running(id) {
      const found = relations.find((relation) => relation.id === id)
      if (found?.kind !== 'header' && found?.kind !== 'footer') return null
      return { kind: found.kind, file: files[found.path] }
    },
    drawings: Object.entries(files).flatMap(([path, file]) =>
      path.startsWith(folder) && /\/(?:diagrams\/data|charts\/chart)\d*\.xml$/.test(path) ? [file] : [],
    ),
  }
}

function relationsIn(file: Uint8Array | undefined, folder: string): Relation[] {
  const found: Relation[] = []
  readXml(
    file,
    {
      open(name, attributes) {
        if (name !== 'Relationship') return
        const target = attributes.Target ?? ''
        found.push({
          id: attributes.Id ?? '',
          kind: attributes.Type?.replace(/^.*\//, '') ?? '',
          path: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
        })
      },
    },
    fewElements,
  )
  return found
}
