@echo off
rem LEAM Workbench with its window. The first argument may be a project folder.
setlocal
call "%~dp0start.cmd"
if errorlevel 1 exit /b %ERRORLEVEL%
start "LEAM Workbench" "%JAVA_BIN%javaw.exe" %FLAGS% "-XX:SharedArchiveFile=%STATE%\cache\classes-@BUILD@-window.jsa" "-Djava.util.logging.config.file=%HERE%\logging.properties" "-Dleam.home=%HERE%" -jar "%LAUNCHER%" -name "LEAM Workbench" -data "%STATE%\workspace" -configuration "%STATE%\cache\window-@BUILD@" %*
