"""The servers that ours is measured beside: installed by `setup`, played by the small programs of this folder."""
