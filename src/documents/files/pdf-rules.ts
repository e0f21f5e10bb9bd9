import { z } from 'zod'

/** A straight line on a page: horizontal at a height, or vertical at a distance from the left. */
export interface PdfRule {
  upright: boolean
  at: number
  from: number
  to: number
}

interface OperatorList {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

/** The library's numbers for its drawing operators. */
type Operators = Record<
  'save' | 'restore' | 'transform' | 'constructPath' | 'fill' | 'eoFill' | 'endPath' | 'clip' | 'eoClip',
  number
>

type Matrix = [number, number, number, number, number, number]
type Point = readonly [x: number, y: number]

const matrixSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
const numbersSchema = z.custom<ArrayLike<number>>((value) => ArrayBuffer.isView(value))
const pathSchema = z.tuple([z.number(), z.tuple([numbersSchema])]).rest(z.unknown())

/** A page with more paths is a drawing rather than a table. */
const maxPaths = 20_000
const maxRules = 1_000
/** The thickest area that still counts as a line. */
const maxThickness = 3
const minLength = 6
/** How far apart two pieces of one line may be, in either direction. */
const close = 3

/** The straight lines drawn on a page. Pieces are merged, since tables are often drawn cell by cell. */
export function rulesOf({ fnArray, argsArray }: OperatorList, operators: Operators): PdfRule[] {
  const rules: PdfRule[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let paths = 0
  for (const [index, operator] of fnArray.entries()) {
    if (operator === operators.save) kept.push(matrix)
    else if (operator === operators.restore) matrix = kept.pop() ?? matrix
    else if (operator === operators.transform) {
      const { data } = matrixSchema.safeParse(argsArray[index])
      if (data) matrix = within(matrix, data)
    } else if (operator === operators.constructPath) {
      const { data } = pathSchema.safeParse(argsArray[index])
      if (!data || data[0] === operators.endPath) continue
      if (++paths > maxPaths) return []
      const filled = data[0] === operators.fill || data[0] === operators.eoFill
      for (const shape of shapesOf(data[1][0], matrix)) rules.push(...(filled ? thin(shape) : sides(shape)))
    }
  }
  const all = [true, false].flatMap((upright) => whole(rules.filter((rule) => rule.upright === upright)))
  return all.length > maxRules ? [] : all
}

function within([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The corners of each shape in a path without curves. The library writes a path as step kinds and coordinates. */
function shapesOf(steps: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const shapes: Point[][] = []
  for (let at = 0; at < steps.length; ) {
    const kind = steps[at]
    const [x, y] = [steps[at + 1] ?? 0, steps[at + 2] ?? 0]
    const point: Point = [a * x + c * y + e, b * x + d * y + f]
    if (kind === 0) shapes.push([point])
    else if (kind === 1) shapes.at(-1)?.push(point)
    else if (kind === 4) closeShape(shapes.at(-1))
    else return []
    at += kind === 4 ? 1 : 3
  }
  return shapes
}

function closeShape(shape: Point[] | undefined): void {
  const [first] = shape ?? []
  if (first) shape?.push(first)
}

/** An area thin enough to be seen as a line. */
function thin(shape: readonly Point[]): PdfRule[] {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)]
  if (right - left <= maxThickness && top - bottom >= minLength)
    return [{ upright: true, at: (left + right) / 2, from: bottom, to: top }]
  if (top - bottom <= maxThickness && right - left >= minLength)
    return [{ upright: false, at: (bottom + top) / 2, from: left, to: right }]
  return []
}

function sides(shape: readonly Point[]): PdfRule[] {
  return shape.slice(1).flatMap(([x, y], index): PdfRule[] => {
    const [fromX, fromY] = shape[index] ?? [x, y]
    const [across, up] = [Math.abs(x - fromX), Math.abs(y - fromY)]
    if (across < 1 && up >= minLength)
      return [{ upright: true, at: x, from: Math.min(y, fromY), to: Math.max(y, fromY) }]
    if (up < 1 && across >= minLength)
      return [{ upright: false, at: y, from: Math.min(x, fromX), to: Math.max(x, fromX) }]
    return []
  })
}

function whole(rules: readonly PdfRule[]): PdfRule[] {
  const lines: PdfRule[][] = []
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const line = lines.at(-1)
    if (rule.at - (line?.[0]?.at ?? Number.NEGATIVE_INFINITY) <= close) line?.push(rule)
    else lines.push([rule])
  }
  return lines.flatMap((line) => {
    const joined: PdfRule[] = []
    for (const rule of line.sort((one, other) => one.from - other.from)) {
      const last = joined.at(-1)
      if (last && rule.from - last.to <= close) last.to = Math.max(last.to, rule.to)
      else joined.push({ ...rule })
    }
    return joined
  })
}
