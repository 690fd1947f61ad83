import { french } from '../../../../core/checks/calques/french'
import { describeLexicon } from './examples'

describeLexicon('fr', french)
