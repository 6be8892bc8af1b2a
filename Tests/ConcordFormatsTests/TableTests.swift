import ConcordFormats
import Testing
