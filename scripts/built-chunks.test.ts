import { describe, expect, it } from 'vitest'
import { type BuiltChunk, chunksOfPage } from './built-chunks.ts'

const chunk = (file: string, more: Partial<BuiltChunk>): BuiltChunk => ({
  file,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  css: [],
  modules: [],
  ...more,
})
const split = (route: string) => [`src/routes/${route}.tsx?tsr-split=component`]

const chunks = [
  chunk('assets/index-1.js', { isEntry: true, imports: ['assets/vendor-1.js'] }),
  chunk('assets/vendor-1.js', {}),
  chunk('assets/locale-en-1.js', {}),
  chunk('assets/locale-pl-1.js', {}),
  chunk('assets/shell-1.js', { modules: split('account/route') }),
  chunk('assets/gate-1.js', { modules: split('account/_gate') }),
  chunk('assets/orders-1.js', { modules: split('account/_gate/orders/index'), imports: ['assets/table-1.js'] }),
  chunk('assets/table-1.js', { imports: ['assets/vendor-1.js', 'assets/orders-1.js'] }),
  chunk('assets/order-1.js', { modules: split('account/_gate/orders/$orderId') }),
  chunk('assets/overview-1.js', { modules: split('account/_gate/index') }),
  chunk('assets/admin-1.js', { modules: split('admin/_gate/orders/index') }),
]

describe('chunks of a page', () => {
  it('are the entry, the frames, the page, what they import, and one language', () => {
    const files = chunksOfPage(chunks, '/account/orders', 'en').map(({ file }) => file)
    expect(new Set(files)).toEqual(
      new Set(
        ['index', 'vendor', 'locale-en', 'shell', 'gate', 'orders', 'table'].map((name) => `assets/${name}-1.js`),
      ),
    )
  })

  it('follow parameters in the address', () => {
    const files = chunksOfPage(chunks, '/account/orders/ord_1', 'pl').map(({ file }) => file)
    expect(files).toContain('assets/order-1.js')
    expect(files).toContain('assets/locale-pl-1.js')
    expect(files).not.toContain('assets/orders-1.js')
  })
})
