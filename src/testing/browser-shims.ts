/** The parts of a browser that jsdom leaves out and components touch on mount. They observe and move nothing. */
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return []
  }
}

class SilentEventSource extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  readyState = SilentEventSource.CONNECTING
  close(): void {
    this.readyState = SilentEventSource.CLOSED
  }
}

const matchMedia = (media: string): MediaQueryList => {
  const noop = () => undefined
  const list = {
    media,
    // Page tests see the layout of a wide screen: what is hidden below 62em would hide the table they read.
    matches: /min-width/.test(media),
    onchange: null,
    addEventListener: noop,
    removeEventListener: noop,
    addListener: noop,
    removeListener: noop,
    dispatchEvent: () => false,
  }
  return list
}

export const shimBrowser = (): void => {
  Object.assign(window, {
    matchMedia,
    scrollTo: () => undefined,
    ResizeObserver: SilentObserver,
    IntersectionObserver: SilentObserver,
  })
  globalThis.ResizeObserver ??= SilentObserver
  Object.assign(globalThis, { EventSource: globalThis.EventSource ?? SilentEventSource })
  const noop = () => undefined
  Object.assign(Element.prototype, {
    scrollIntoView: noop,
    hasPointerCapture: () => false,
    setPointerCapture: noop,
    releasePointerCapture: noop,
  })
  // jsdom has no Font Loading API; autosizing text areas of Mantine ask for it.
  if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() })
  // Nor has it addresses for bytes: pictures are never drawn.
  URL.createObjectURL ??= () => 'blob:picture'
  URL.revokeObjectURL ??= noop
}
