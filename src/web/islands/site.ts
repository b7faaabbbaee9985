// What every page loads: small conveniences over pages that work without it.
import './_drop.ts'
import './_copy.ts'
import './_drawer.ts'
import './_why.ts'
import './_suggest.ts'
import './_focus.ts'
