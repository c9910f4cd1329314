package main

type benchCommand struct{}
type allCommand struct{}
