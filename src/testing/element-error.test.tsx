import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

const complaintOf = async (search: () => unknown): Promise<Error> => {
  try {
    await search()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('It was found')
}

describe('a query that finds nothing', () => {
  it.each([
    ['at once', () => screen.getByText('Nobody wrote this')],
    ['after waiting', () => screen.findByText('Nobody wrote this', {}, { timeout: 20 })],
    ['by its role', () => screen.findByRole('button', { name: 'Nobody drew this' }, { timeout: 20 })],
  ])('says %s what it looked for and what is there instead', async (_when, search) => {
    document.body.innerHTML = '<p>Somebody wrote that</p>'
    const { name, message, stack } = await complaintOf(search)
    document.body.innerHTML = ''
    expect(name).toBe('TestingLibraryElementError')
    expect(message).toMatch(/^Unable to find (an element|role)/)
    expect(message).toMatch(/Nobody (wrote|drew) this/)
    expect(message).toContain('Somebody wrote that')
    expect(stack).not.toContain('testing/element-error.ts')
  })
})
