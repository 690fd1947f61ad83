import { ukrainian } from '../../../../core/checks/calques/ukrainian'
import { describeLexicon } from './examples'

describeLexicon('uk', ukrainian)
