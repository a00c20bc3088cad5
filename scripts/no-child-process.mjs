// Stands for node:child_process in the program (scripts/build.mjs): loading that takes longer than reading the command line.
export default {};
