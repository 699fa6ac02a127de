SELECT name FROM activity_asset WHERE id = ?
