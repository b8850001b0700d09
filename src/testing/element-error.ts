import { getConfig } from '@testing-library/react'

// Once, and not in the setup that runs for each file: it would go around itself.
const { getElementError: write } = getConfig()

/**
 * The error of a query, which writes the page out when it is read. A search that waits asks many times before it
 * finds or gives up, makes an error each time, and only the last one is ever read.
 */
export const elementError = (message: string | null, container: Element): Error => {
  let text: string | undefined
  const error = new Error()
  error.name = 'TestingLibraryElementError'
  // A failure points to the line of the test, not here.
  Error.captureStackTrace(error, elementError)
  return Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => (text ??= write(message, container).message),
    set: (given: string) => {
      text = given
    },
  })
}
