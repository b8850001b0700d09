import { createContext, useContext } from 'react'
import { createFormat, type Format } from './format'

/** Filled by the app from the session and the chosen language; the default serves what renders before it. */
export const FormatContext = createContext<Format>(createFormat({ locale: 'en', timeZone: 'UTC', now: Date.now }))

/** Formats with the viewer's language and time zone. The only way to turn a number, an amount or a date into text. */
export const useFormat = (): Format => useContext(FormatContext)
