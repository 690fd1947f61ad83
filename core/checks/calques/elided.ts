const after = (particles: string) => {
  const elisions = particles.split(' ')
  return (options: string): string =>
    options
      .split('|')
      .flatMap((option) => [option, ...elisions.map((particle) => `${particle}'${option}`)])
      .join('|')
}

/** Source words that begin with a vowel, alone and after what French elides: `an` is also `l'an`, `d'an`, `qu'an`, … */
export const elidedInFrench = after('l d qu s n j c m t')

/** Source words that begin with a vowel, alone and after what Italian elides: `an` is also `l'an`, `dell'an`, … */
export const elidedInItalian = after('l un d c s m v all dall dell nell sull quest quell')
