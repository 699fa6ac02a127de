INSERT INTO activity_asset (name) VALUES (?)
