# Presses the Tab key in a zsh of its own that has read the completion script $1; prints what the line then says.
zmodload zsh/zpty
zpty -b z zsh -f -i
zpty -w z "autoload -U +X compinit && compinit -u -D; . $1; PS1='>'; print READY-\$((1+1))"
seen=
for i in {1..100}; do zpty -r -t z part && seen+=$part; [[ $seen == *READY-2* ]] && break; sleep 0.1; done
zpty -w -n z $'leam re\t'
seen=
for i in {1..50}; do zpty -r -t z part && seen+=$part; [[ $seen == *release* ]] && break; sleep 0.1; done
print -r -- "$seen"
zpty -d z
