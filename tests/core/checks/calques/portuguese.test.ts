import { portuguese } from '../../../../core/checks/calques/portuguese'
import { describeLexicon } from './examples'

describeLexicon('pt', portuguese)
