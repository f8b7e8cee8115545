"""The window, as the standalone build starts it; where Qt finds no screen, what is missing is said."""

import sys

from xent_gui.bundled import main

sys.exit(main())
