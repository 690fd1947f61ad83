export { startLibrary } from '../../cli/node/grammar-library'
export { checks } from '../../core/checks/index'
export { checkArticle, createChecker } from '../../core/checks/run'
