import { type Chart, drawChart, legendOf, wordChart } from '../../../core/report/drawing'
import type { Section, Table } from '../../../core/report/sections'
import styles from './SectionView.module.css'

interface SectionViewProps {
  readonly section: Section
  readonly direction: 'ltr' | 'rtl'
}

/** A part of the report: figures, a picture, tables. */
export function SectionView({ section, direction }: SectionViewProps) {
  const { id, title, hint, figures, chart, tables } = section
  return (
    <section className={styles.section} aria-labelledby={`report-${id}`} data-section={id}>
      <h2 id={`report-${id}`}>{title}</h2>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {chart && <Picture chart={chart} direction={direction} />}
      {tables.map((table) => (
        <FigureTable key={table.caption} table={table} hidesCaption={table.caption === title} />
      ))}
    </section>
  )
}

function Picture({ chart, direction }: { readonly chart: Chart; readonly direction: 'ltr' | 'rtl' }) {
  const { width, height, rectangles, words } = drawChart(chart, direction)
  const legend = legendOf(chart)
  return (
    <figure className={styles.picture}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={wordChart(chart)}>
        {rectangles.map(({ tone, ...place }) => (
          <rect key={`${place.x} ${place.y}`} {...place} className={styles[tone]} />
        ))}
        {words.map(({ x, y, anchor, text }) => (
          <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption>
        {legend.length === 0
          ? chart.label
          : legend.map(({ label, tone }) => (
              <span key={label}>
                <i className={styles[tone]} />
                {label}
              </span>
            ))}
      </figcaption>
    </figure>
  )
}

function FigureTable({ table, hidesCaption }: { readonly table: Table; readonly hidesCaption: boolean }) {
  return (
    <div className={styles.scroller}>
      <table>
        <caption className={hidesCaption ? styles.unseen : undefined}>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={table.head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
