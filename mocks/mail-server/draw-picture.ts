/** A picture in place of one from elsewhere, the same for the same address: the demo loads nothing from the internet. */
export function drawPicture(url: string): string {
  let hue = 0
  for (const sign of url) hue = (hue * 31 + (sign.codePointAt(0) ?? 0)) % 360
  const shapes =
    `<rect width="320" height="96" fill="hsl(${hue} 40% 88%)"/>` +
    `<circle cx="48" cy="48" r="26" fill="hsl(${hue} 45% 52%)"/>` +
    `<rect x="92" y="34" width="180" height="10" rx="5" fill="hsl(${hue} 30% 40%)"/>` +
    `<rect x="92" y="54" width="120" height="8" rx="4" fill="hsl(${hue} 25% 60%)"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="96" viewBox="0 0 320 96">${shapes}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
