let context: CanvasRenderingContext2D | null = null

/** Width of a text in pixels at the portal's own font and size; a browser without a canvas cannot tell and answers 0. */
export const measureText = (text: string): number => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return 0
  const { fontSize, fontFamily } = getComputedStyle(document.body)
  context.font = `${fontSize} ${fontFamily}`
  return context.measureText(text).width
}
