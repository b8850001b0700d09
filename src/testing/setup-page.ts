import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { shimBrowser } from './browser-shims'
import { elementError } from './element-error'
import { failOnConsole } from './expect-console'
import { forgetPage } from './forget-page'
import { endTimersWithPage } from './page-timers'
import { takeBackAfterwards } from './take-back'

// Parts of a page are loaded when they are first opened, which takes its time on a busy machine.
// What is typed into a text area is its text too: a search for the text must find where it was saved, not the field.
configure({ asyncUtilTimeout: 20_000, defaultIgnore: 'script, style, textarea', getElementError: elementError })
shimBrowser()
failOnConsole()
endTimersWithPage()
afterEach(() => {
  cleanup()
  forgetPage()
})
// Runs before the page is taken down: the last hook comes first.
takeBackAfterwards()
