# Words of the screen.
