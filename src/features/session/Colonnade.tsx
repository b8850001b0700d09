const columns = Array.from({ length: 6 }, (_, index) => 110 + index * 100)
const flutes = [-13, -4.5, 4.5, 13]

/** The brand motif in hairlines: a colonnade seen from the front. No picture, two strokes of the theme. */
export function Colonnade() {
  return (
    <svg viewBox="0 0 720 900" preserveAspectRatio="xMidYMax slice" fill="none" aria-hidden>
      <g stroke="var(--p-line-button)">
        <path d="M360 150 700 322H20L360 150Z" fill="var(--p-surface)" />
        <path d="M360 188 612 314H108Z" />
        <path d="M20 322h680v26H20zM38 348h644v30H38z" fill="var(--p-surface)" />
        {columns.map((x) => (
          <g key={x}>
            <path d={`M${x - 34} 378h68v14h-68zM${x - 28} 392h56v10h-56z`} fill="var(--p-surface)" />
            <path d={`M${x - 22} 402h44l5 398h-54z`} fill="var(--p-surface)" />
            {flutes.map((offset) => (
              <path key={offset} d={`M${x + offset} 408 ${x + offset * 1.2} 794`} stroke="var(--p-line)" />
            ))}
            <path d={`M${x - 32} 800h64v12h-64z`} fill="var(--p-surface)" />
          </g>
        ))}
        <path d="M20 812h680v22H20zM0 834h720v24H0zM-20 858h760v42H-20z" fill="var(--p-surface)" />
      </g>
      <path d="M360 150 700 322H20L360 150Z" stroke="var(--p-accent)" strokeWidth="1.5" />
    </svg>
  )
}
