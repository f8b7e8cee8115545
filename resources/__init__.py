"""Fonts, icons, gallery and help: files, read through `xent_gui.assets` only."""
