import { spanish } from '../../../../core/checks/calques/spanish'
import { describeLexicon } from './examples'

describeLexicon('es', spanish)
