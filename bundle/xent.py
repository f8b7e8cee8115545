"""The console command, as the standalone build starts it."""

import sys

from xent_gui.cli import main

sys.exit(main())
