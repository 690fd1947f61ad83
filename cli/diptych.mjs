#!/usr/bin/env node
import '../out/cli/main.mjs'
