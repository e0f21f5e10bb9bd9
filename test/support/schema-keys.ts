import { readFileSync } from 'node:fs'

export type ForeignKey = { readonly columns: string[]; readonly table: string; readonly refersTo: string[] }
export type Keys = { readonly unique: string[][]; readonly foreign: ForeignKey[] }

/** The keys of every table, read from the schema itself, so the memory store can have no others. */
export function readKeys(): ReadonlyMap<string, Keys> {
  const text = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')
  const models = [...text.matchAll(/^model (\w+) \{$(.*?)^\}$/gms)].map(([, name = '', body = '']) => ({
    name,
    body,
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
  }))
  const tables = new Map(models.map(({ name, table }) => [name, table]))
  return new Map(
    models.map(({ table, body }) => [
      table,
      {
        unique: [['id'], ...[...body.matchAll(/@@unique\(\[(.*?)\]\)/g)].map(([, list]) => names(list))],
        foreign: [...body.matchAll(/(\w+)\??\s+@relation\(.*?fields: \[(.*?)\], references: \[(.*?)\]/g)].map(
          ([, model = '', columns, refersTo]) => ({
            columns: names(columns),
            table: tables.get(model) ?? model,
            refersTo: names(refersTo),
          }),
        ),
      },
    ]),
  )
}

function names(list = ''): string[] {
  return list.split(',').map((name) => name.trim())
}
