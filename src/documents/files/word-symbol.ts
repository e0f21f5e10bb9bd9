import { hex } from 'dingbat-to-unicode'

/** The character that Word draws for a code of a symbol font. */
export function symbol(font = '', code = ''): string {
  return (hex(font, code) ?? hex(font, code.replace(/^F0/i, '')))?.string ?? ''
}
