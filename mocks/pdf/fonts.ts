import type { Script } from './text-runs'

export type Weight = 'regular' | 'strong'
type Family = Readonly<Record<Weight, Uint8Array>>
export type Fonts = Readonly<Partial<Record<Script, Family>>>

const bytesOf = (dataUrl: string): Uint8Array => {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
type FontFile = Promise<{ default: string }>
const familyOf = async (files: [regular: FontFile, strong: FontFile]): Promise<Family> => {
  const [regular, strong] = await Promise.all(files)
  return { regular: bytesOf(regular.default), strong: bytesOf(strong.default) }
}

/** Written into the code, so that a page, a test and a server without files beside it read them the same way. */
const families: Readonly<Record<Script, () => Promise<Family>>> = {
  latin: () =>
    familyOf([
      import('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?inline'),
      import('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?inline'),
    ]),
  arabic: () =>
    familyOf([
      import('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf?inline'),
      import('@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf?inline'),
    ]),
}

const opened = new Map<Script, Promise<Family>>()
/** A family, read once. A failed download is tried again with the next paper. */
const family = (script: Script): Promise<Family> => {
  const known =
    opened.get(script) ??
    families[script]().catch((error: unknown) => {
      opened.delete(script)
      throw error
    })
  opened.set(script, known)
  return known
}

/** The fonts a text needs: most papers do without those of Arabic. */
export const fontsFor = async (text: string): Promise<Fonts> =>
  /\p{Script_Extensions=Arabic}/u.test(text)
    ? { latin: await family('latin'), arabic: await family('arabic') }
    : { latin: await family('latin') }
