/** An element of a tagged page, as the library gives it: a role with children, or the id of what it marks. */
export interface TagNode {
  role?: string
  alt?: string
  type?: string
  id?: string
  children?: readonly TagNode[]
}

/** The mark of words that a page says are no part of its text: running headers, page numbers. */
export const artifact = 'artifact'

/** A paragraph, a heading, an item or a cell of a tagged page: the ids of its words, in their order. */
export interface TagBlock {
  ids: string[]
  level: number | null
  /** The ids of the label before it. */
  label: string[]
  cell: { row: number; column: number } | null
  isNote: boolean
  /** True for running text, which may go on from one block to the next if the tags are poor. */
  isParagraph: boolean
}

interface Context {
  owner: TagNode
  level: number | null
  item: { label: string[] } | null
  cell: TagBlock['cell']
  isNote: boolean
  depth: number
}

/** Elements within a line, whose words belong to what is around them. */
const inline = new Set('Span Link Quote Em Strong Annot Ruby RB RT RP Warichu Sub Code Lbl'.split(' '))
const maxDepth = 400

/** The blocks of a tagged page in their reading order, and what its figures show. */
export function tagBlocks(root: TagNode): { blocks: TagBlock[]; alts: string[] } {
  const blocks: TagBlock[] = []
  const alts: string[] = []
  let rows = 0
  let last: TagNode | null = null

  const add = (ids: readonly string[], { owner, level, item, cell, isNote }: Context) => {
    const block = blocks.at(-1)
    if (block && owner === last) block.ids.push(...ids)
    else
      blocks.push({
        ids: [...ids],
        level,
        label: item?.label.splice(0) ?? [],
        cell,
        isNote,
        isParagraph: level === null && cell === null && item === null,
      })
    last = owner
  }

  const visit = (node: TagNode, around: Context) => {
    const { role, children = [] } = node
    if (node.alt) alts.push(node.alt)
    if (role === undefined) {
      if (node.id !== undefined && node.type === 'content') add([node.id], around)
      return
    }
    if (around.depth === maxDepth) return
    if (role === 'Lbl' && around.item) {
      around.item.label.push(...contentOf(node))
      return
    }
    if (role === 'TR') rows++
    const row = rows
    const context = { ...contextOf(node, around), depth: around.depth + 1 }
    for (const [at, child] of children.entries())
      visit(child, role === 'TR' ? { ...context, cell: { row, column: at } } : context)
    if (role === 'LI' && context.item && context.item.label.length > 0)
      add(context.item.label.splice(0), context)
  }

  visit(root, { owner: root, level: null, item: null, cell: null, isNote: false, depth: 0 })
  return { blocks, alts }
}

function contextOf(node: TagNode, around: Context): Context {
  const role = node.role ?? ''
  if (inline.has(role)) return around
  const heading = /^H([1-6])?$/.exec(role)
  const level = heading ? Number(heading[1] ?? 1) : role === 'Title' ? 1 : around.level
  return {
    ...around,
    owner: node,
    level,
    item: role === 'LI' || role === 'Note' ? { label: [] } : around.item,
    isNote: around.isNote || role === 'Note' || role === 'FENote',
  }
}

function contentOf(node: TagNode): string[] {
  if (node.role === undefined) return node.id === undefined ? [] : [node.id]
  return (node.children ?? []).flatMap(contentOf)
}
