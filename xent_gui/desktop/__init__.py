"""At home on a Linux desktop: menu entry, file type, icons, and taking them away again."""
