SELECT mark FROM change_mark WHERE seq = ?
