import { italian } from '../../../../core/checks/calques/italian'
import { describeLexicon } from './examples'

describeLexicon('it', italian)
