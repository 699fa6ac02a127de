// Compiled for its precompiled headers alone: those that most tests of a folder include.
