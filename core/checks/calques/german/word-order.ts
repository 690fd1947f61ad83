import { calques } from '../entry'
import { broken } from '../weight'

/** Verbs at the end or before their subjects, and commas that German needs. */
export const wordOrder = calques([
  [
    'word-order',
    'festgenommen|verhaftet',
    'has a|an man arrested|detained',
    'has arrested a man',
    'Der Zoll hat einen Mann [festgenommen]. | The customs office [has a man arrested]. => The customs office has arrested a man.',
    'Die Polizei hat dort einen Mann verhaftet. | Police have arrested a man there.',
    broken,
  ],
  [
    'word-order',
    'festgenommen|verhaftet',
    'have a|an man arrested|detained',
    'have arrested a man',
    'Fahnder haben einen Mann [verhaftet]. | Detectives [have a man arrested]. => Detectives have arrested a man.',
    'Fahnder haben hier einen Mann verhaftet. | Detectives have arrested a man here.',
    broken,
  ],
  [
    'word-order',
    'festgenommen|verhaftet',
    'have|has a|the woman arrested|detained',
    'have arrested a woman',
    'Zöllner haben eine Frau [festgenommen]. | Customs officers [have a woman arrested]. => Customs officers have arrested a woman.',
    'Zöllner haben gestern eine Frau verhaftet. | Customs officers arrested a woman yesterday.',
    broken,
  ],
  [
    'word-order',
    'gestern hat|haben|ist|sind|wurde|wurden',
    'yesterday has|have|is|are|was|were the|a|an',
    [],
    '[Gestern hat] der Rat getagt. | [Yesterday has the] council met.',
    'Gestern hat der Rat lange getagt. | The council met for a long time yesterday.',
    broken,
  ],
  [
    'word-order',
    'am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag hat|haben|ist|sind|wurde|wurden',
    'on monday|tuesday|wednesday|thursday|friday|saturday|sunday has|have|is|are|was|were the|a|an',
    [],
    '[Am Montag wurde] der Sieger geehrt. | [On Monday was the] winner honoured.',
    'Am Montag wurde die Brücke gesperrt. | On Monday the bridge was closed.',
    broken,
  ],
  [
    'literal',
    'dass|daß',
    '~say|~announce|~believe|~know|~think|~hope|~stress|~note|~add|~explain|~report|~emphasize|~warn , that',
    '~say that',
    'Der Arzt sagte, [dass] er hilft. | The doctor [said, that] he would help. => The doctor said that he would help.',
    'Der Arzt sagte, dass er geht. | The doctor said that he was leaving.',
  ],
])
