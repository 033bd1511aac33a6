@echo off
rem LEAM Workbench on the command line.
setlocal
call "%~dp0start.cmd"
if errorlevel 1 exit /b %ERRORLEVEL%
"%JAVA_BIN%java.exe" %FLAGS% "-XX:SharedArchiveFile=%STATE%\cache\classes-@BUILD@-leam.jsa" "-Djava.util.logging.config.file=%HERE%\logging.properties" "-Dleam.home=%HERE%" -Djava.awt.headless=true -jar "%LAUNCHER%" -application eu.leam.workbench.cli.leam -nosplash -data @none -configuration "%STATE%\cache\cli-@BUILD@" %*
exit /b %ERRORLEVEL%
